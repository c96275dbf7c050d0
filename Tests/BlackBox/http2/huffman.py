"""The Huffman code of HPACK (RFC 7541 §5.2, Appendix B), derived from its lengths."""
from functools import lru_cache

# "It is a canonical Huffman code": symbols of one length have consecutive codes in rising order,
# so that the lengths of Appendix B say everything.
SYMBOLS_BY_LENGTH = {
    5: b"012aceiost",
    6: b" %-./3456789=A_bdfghlmnpru",
    7: b":BCDEFGHIJKLMNOPQRSTUVWYjkqvwxyz",
    8: b"&*,;XZ",
    10: b"!\"()?",
    11: b"'+|",
    12: b"#>",
    13: b"\0$@[]~",
    14: b"^}",
    15: b"<`{",
    19: bytes.fromhex("5cc3d0"),
    20: bytes.fromhex("808283a2b8c2e0e2"),
    21: bytes.fromhex("99a1a7acb0b1b3d1d8d9e3e5e6"),
    22: bytes.fromhex("8184858688929a9ca0a3a4a9aaadb2b5b9babbbdbec4c6e4e8e9"),
    23: bytes.fromhex("0187898a8b8c8d8f93959697989b9d9ea5a6a8aeafb4b6b7bcbfc5e7ef"),
    24: bytes.fromhex("098e9091949fabced7e1eced"),
    25: bytes.fromhex("c7cfeaeb"),
    26: bytes.fromhex("c0c1c8c9cacdd2d5dadbeef0f2f3ff"),
    27: bytes.fromhex("cbccd3d4d6dddedff1f4f5f6f7f8fafbfcfdfe"),
    28: bytes.fromhex("020304050607080b0c0e0f1011121314151718191a1b1c1d1e1f7fdcf9"),
    30: b"\n\r\x16",
}
EOS = 256


class HuffmanError(Exception):
    """A string that §5.2 tells a decoder to refuse."""


def _codes():
    """(code, length) of each symbol; EOS, the highest, is the last code of 30 bits."""
    codes, code, previous = {}, 0, 0
    for length, symbols in SYMBOLS_BY_LENGTH.items():
        for symbol in [*symbols, EOS] if length == 30 else symbols:
            code <<= length - previous
            codes[symbol], code, previous = (code, length), code + 1, length
    return codes


CODES = _codes()
SYMBOLS = {(length, code): symbol for symbol, (code, length) in CODES.items()}


def bits_to_octets(bits):
    """A string of 0 and 1, padded with the most significant bits of EOS, that is ones."""
    bits += "1" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big") if bits else b""


def encode_bits(octets):
    return "".join(f"{code:0{length}b}" for code, length in (CODES[o] for o in octets))


def encode(octets):
    return bits_to_octets(encode_bits(octets))


@lru_cache(4096)
def decode(octets):
    """§5.2: padding of 8 bits or more, padding of other bits than ones, and EOS are errors."""
    decoded, code, length = bytearray(), 0, 0
    for octet in octets:
        for shift in range(7, -1, -1):
            code, length = code << 1 | (octet >> shift & 1), length + 1
            symbol = SYMBOLS.get((length, code))
            if symbol == EOS:
                raise HuffmanError("EOS in a string")
            if symbol is not None:
                decoded.append(symbol)
                code = length = 0
            elif length > 30:
                raise HuffmanError("no such code")
    if length > 7:
        raise HuffmanError(f"{length} bits of padding")
    if code != (1 << length) - 1:
        raise HuffmanError("padding that is no prefix of EOS")
    return bytes(decoded)
