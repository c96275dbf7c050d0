"""The static and the dynamic table of header compression (RFC 7541 §2.3, §4, Appendix A)."""

# Appendix A: index 1 upwards.
STATIC_TABLE = [tuple(part.encode() for part in line.split("|")) for line in """\
:authority|
:method|GET
:method|POST
:path|/
:path|/index.html
:scheme|http
:scheme|https
:status|200
:status|204
:status|206
:status|304
:status|400
:status|404
:status|500
accept-charset|
accept-encoding|gzip, deflate
accept-language|
accept-ranges|
accept|
access-control-allow-origin|
age|
allow|
authorization|
cache-control|
content-disposition|
content-encoding|
content-language|
content-length|
content-location|
content-range|
content-type|
cookie|
date|
etag|
expect|
expires|
from|
host|
if-match|
if-modified-since|
if-none-match|
if-range|
if-unmodified-since|
last-modified|
link|
location|
max-forwards|
proxy-authenticate|
proxy-authorization|
range|
referer|
refresh|
retry-after|
server|
set-cookie|
strict-transport-security|
transfer-encoding|
user-agent|
vary|
via|
www-authenticate|""".split("\n")]
FIRST_DYNAMIC = len(STATIC_TABLE) + 1
DEFAULT_TABLE_SIZE = 4_096


class CompressionError(Exception):
    """A header block that RFC 7541 tells a decoder to refuse."""


class Table:
    """Entries by index, the static ones first; the newest dynamic entry follows them."""

    def __init__(self, limit=DEFAULT_TABLE_SIZE):
        self.entries, self.size, self.limit = [], 0, limit

    def __getitem__(self, index):
        if not 0 < index < FIRST_DYNAMIC + len(self.entries):
            raise CompressionError(f"index {index} of {FIRST_DYNAMIC + len(self.entries) - 1}")
        if index < FIRST_DYNAMIC:
            return STATIC_TABLE[index - 1]
        return self.entries[index - FIRST_DYNAMIC]

    def find(self, field):
        """The index of a field, or None."""
        if field in STATIC_TABLE:
            return STATIC_TABLE.index(field) + 1
        return FIRST_DYNAMIC + self.entries.index(field) if field in self.entries else None

    def add(self, name, value):
        """§4.4: an entry larger than the table empties it."""
        self.entries.insert(0, (name, value))
        self.size += len(name) + len(value) + 32
        self.evict()

    def resize(self, limit):
        self.limit = limit
        self.evict()

    def evict(self):
        while self.size > self.limit:
            name, value = self.entries.pop()
            self.size -= len(name) + len(value) + 32
