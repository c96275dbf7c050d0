"""The servers that are measured beside each other, each set up to be as fast as it can be.

All answer with the same content, on the loopback interface, with as many workers as they are told.
Each keeps the head that it sends of its own accord; those of nginx, h2o and nghttpd are shorter
than ours. `folder` holds what `prepare` has put there, and receives their settings.
"""
import os
import subprocess

from bench_callgrind import takes_loops
from bench_requests import PATH
from bench_server import Server, fetch

SOURCES = os.path.join(os.path.dirname(__file__), "..", "Benchmarks")
# The file has the name that the path of a request gives it.
FILE = PATH.partition("?")[0].lstrip("/")
# More requests than a connection sends in any run.
ENDLESS = 1_000_000_000


def prepare(folder, binary, seeds, path):
    """Has the release binary answer once, keeps head and content, and builds the limit."""
    os.chmod(folder, 0o755)  # servers that are started as root read as somebody else
    with entente(binary, seeds, path=path) as server:
        content = fetch(server.url, head=f"{folder}/head")
        write(f"{folder}/{FILE}", content)
    subprocess.run(
        ["gcc", "-O2", "-o", f"{folder}/limit", f"{SOURCES}/limit.c"], check=True, timeout=60)
    return content


def write(path, content):
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    return path


def entente(binary, seeds, workers=None, **keywords):
    loops = ["--loops", workers] if workers and takes_loops(binary) else []
    words = [binary, "serve", "--seeds", seeds, "--host", "127.0.0.1", *loops]
    return Server("entente", lambda port: [*words, "--port", port], **keywords)


def limit(folder, **keywords):
    return Server("limit", lambda port: [
        f"{folder}/limit", port, f"{folder}/head", f"{folder}/{FILE}"], **keywords)


def nginx(folder, action, workers=1, http2=False, content=b"", **keywords):
    """nginx that sends the file (`action` is "file") or the same from its memory ("return")."""
    answer = NGINX_FILE % folder.encode() if action == "file" else nginx_return(content)

    def command(port):
        head = NGINX.format(
            folder=folder, port=port, workers=workers, endless=ENDLESS,
            http2=" http2" if http2 else "", reuseport=" reuseport" if workers > 1 else "")
        settings = write(f"{folder}/nginx-{port}.conf", head.encode() + answer + b"} } }\n")
        return ["nginx", "-p", folder, "-e", "stderr", "-c", settings]

    return Server(f"nginx {action}", command, http2=http2, content=content, **keywords)


NGINX = """\
daemon off; pid {folder}/nginx-{port}.pid; error_log stderr warn;
worker_processes {workers}; worker_rlimit_nofile 8192;
events {{ worker_connections 4096; multi_accept on; }}
http {{
    geo $dollar {{ default "$"; }}
    access_log off; server_tokens off; tcp_nodelay on;
    keepalive_requests {endless}; keepalive_timeout 1h;
    default_type application/json;
    client_body_temp_path {folder}/temp; proxy_temp_path {folder}/temp;
    fastcgi_temp_path {folder}/temp; uwsgi_temp_path {folder}/temp; scgi_temp_path {folder}/temp;
    http2_chunk_size 16k; http2_max_concurrent_streams 256;
    server {{
        listen 127.0.0.1:{port}{http2}{reuseport} backlog=4096;
        location / {{
"""

# The content is small: read and sent with its head, it costs fewer calls than sendfile.
NGINX_FILE = b"""\
            root %s; sendfile off; output_buffers 1 64k;
            open_file_cache max=16 inactive=1h; open_file_cache_valid 1h;
"""


def nginx_return(content, piece=1000):
    """`return 200` with the content, put together of pieces: a word of the settings holds less than
    4096 octets. A dollar sign cannot be escaped there, but a variable may stand for it."""
    lines, names = [], b""
    for start in range(0, len(content), piece):
        text = content[start:start + piece].replace(b"\\", b"\\\\").replace(b"'", b"\\'")
        text = text.replace(b"$", b"${dollar}")
        name = b"$piece_%d" % (start // piece)
        lines.append(b"set %s '%s';\n" % (name, text))
        names += name
    return b"".join(lines) + b'return 200 "%s";\n' % names


def h2o(folder, workers=1, **keywords):
    def command(port):
        settings = write(f"{folder}/h2o-{port}.conf", H2O.format(
            folder=folder, file=FILE, port=port, workers=workers))
        return ["h2o", "--conf", settings]

    return Server("h2o file", command, **keywords)


H2O = """\
num-threads: {workers}
max-connections: 4096
listen: {{host: 127.0.0.1, port: {port}}}
hosts:
  default:
    paths:
      "/{file}":
        file.file: {folder}/{file}
        file.mime.setdefaulttype: application/json
"""


def nghttpd(folder, workers=1, **keywords):
    return Server("nghttpd", lambda port: [
        "nghttpd", "--no-tls", f"--workers={workers}", "--address=127.0.0.1",
        f"--htdocs={folder}", port], http2=True, **keywords)
