#!/usr/bin/env -S python3 -B
"""Has a real Prometheus scrape a server that runs on this machine, and checks what it knows then.

    check-prometheus.py --port PORT

The rules in deploy/prometheus are checked and tried as well. Everything stays on the loopback; what
Prometheus writes goes with a temporary folder. Exit status 1 says what is wrong.
"""
import argparse
import json
import pathlib
import socket
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

RULES = pathlib.Path(__file__).resolve().parent.parent / "deploy" / "prometheus"
REQUESTS = 7
PATIENCE = 40


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def get(address):
    with urllib.request.urlopen(address, timeout=5) as answer:
        return answer.read()


def value(port, query):
    """The one value that a query gives; None where it gives none, or nobody answers yet."""
    address = f"http://127.0.0.1:{port}/api/v1/query?" + urllib.parse.urlencode({"query": query})
    try:
        result = json.loads(get(address))["data"]["result"]
    except OSError:
        return None
    return float(result[0]["value"][1]) if result else None


def wait_for(port, query, expected):
    """Waits until a query gives what is expected of it."""
    deadline = time.monotonic() + PATIENCE
    found = None
    while time.monotonic() < deadline:
        found = value(port, query)
        if found is not None and expected(found):
            print(f"{query} = {found:g}")
            return
        time.sleep(0.5)
    raise SystemExit(f"{query} is {found}, which is not what is expected of it.")


def promtool(*arguments, **options):
    done = subprocess.run(
        ["promtool", *arguments], capture_output=True, text=True, timeout=60, **options)
    if done.returncode != 0:
        raise SystemExit(f"promtool {' '.join(map(str, arguments))}:\n{done.stdout}{done.stderr}")
    print(f"promtool {arguments[0]} {arguments[1]}: ok")


def scrape(port, folder):
    config = folder / "prometheus.yml"
    text = (RULES / "prometheus.yml").read_text()
    config.write_text(
        text.replace("127.0.0.1:8080", f"127.0.0.1:{port}").replace("15s", "1s")
        .replace("alerts.yml", str(RULES / "alerts.yml")))
    own = free_port()
    with open(folder / "log", "w", encoding="utf-8") as log:
        process = subprocess.Popen(
            ["prometheus", f"--config.file={config}", f"--storage.tsdb.path={folder}/data",
             f"--web.listen-address=127.0.0.1:{own}"], stdout=log, stderr=log)
    try:
        for _ in range(REQUESTS):
            get(f"http://127.0.0.1:{port}/alliances?partner=Russia")
        wait_for(own, 'up{job="entente"}', lambda found: found == 1)
        wait_for(
            own, 'sum(entente_http_requests_total{route="/alliances",status="200"})',
            lambda found: found >= REQUESTS)
        wait_for(
            own, 'sum(entente_http_request_duration_seconds_count{route="/alliances"})',
            lambda found: found >= REQUESTS)
        wait_for(own, "process_resident_memory_bytes{job=\"entente\"}", lambda found: found > 1e6)
    finally:
        process.terminate()
        process.wait(timeout=20)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--port", type=int, required=True)
    port = parser.parse_args().port
    promtool("check", "config", RULES / "prometheus.yml")
    promtool("test", "rules", "alerts-test.yml", cwd=RULES)
    metrics = get(f"http://127.0.0.1:{port}/metrics").decode()
    promtool("check", "metrics", input=metrics)
    with tempfile.TemporaryDirectory(prefix="entente-prometheus-") as folder:
        scrape(port, pathlib.Path(folder))


main()
