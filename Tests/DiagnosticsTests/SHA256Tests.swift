import Testing

@testable import Diagnostics

@Suite struct SHA256Tests {
    /// Messages and digests of FIPS 180-4's examples, and one that ends where its padding needs another block.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `a digest is the published one`(message: String, digest: String) {
        #expect(SHA256(of: message.utf8).hexadecimal == digest)
    }
}
