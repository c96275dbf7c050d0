#!/usr/bin/env -S python3 -B
"""Holds a server to its contract with the tools of others, as those who build on it would.

    check-contract.py --port PORT [--examples N] [--seed N]

schemathesis asks what the contract allows and what it forbids, and compares the answers with it; a client that
openapi-python-client makes of the contract finds Russia's alliances; pandas and networkx read what is meant for
them, without an option. Exit status 1 says what is wrong.
"""
import argparse
import importlib
import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.request

# positive_data_acceptance is left out: which names, ids and cursors are known is in no schema.
EXCLUDED = "positive_data_acceptance"
CONFIGURATION = """
[checks]
negative_data_rejection.expected-statuses = [400, 404, 405, 406, 413, 414, 415]
"""


def check(condition, promise):
    if not condition:
        sys.exit(f"FAIL  {promise}")
    print(f"ok    {promise}", flush=True)


def tool(name):
    return str(pathlib.Path(sys.executable).parent / name)


def get(address):
    with urllib.request.urlopen(address, timeout=5) as answer:
        return answer.read()


def ask_by_contract(server, folder, options):
    configuration = folder / "schemathesis.toml"
    configuration.write_text(CONFIGURATION)
    done = subprocess.run(
        [tool("schemathesis"), "--config-file", configuration, "run", f"{server}/openapi.json", "--url", server,
         "--seed", str(options.seed), "--max-examples", str(options.examples), "--continue-on-failure",
         "--exclude-checks", EXCLUDED, "--request-timeout", "5", "--no-color"],
        cwd=folder, capture_output=True, text=True, timeout=900)
    summary = next((line.strip() for line in done.stdout.splitlines() if "generated," in line), "no requests")
    if done.returncode != 0:
        print(done.stdout)
    check(done.returncode == 0, f"schemathesis finds nothing: {summary}")


def use_made_client(server, folder):
    contract = folder / "openapi.json"
    contract.write_bytes(get(f"{server}/openapi.json"))
    subprocess.run(
        [tool("openapi-python-client"), "generate", "--path", contract, "--output-path", folder / "client",
         "--meta", "none"],
        check=True, capture_output=True, text=True, timeout=300)
    sys.path.insert(0, str(folder))
    client = importlib.import_module("client").Client(base_url=server)
    alliances = importlib.import_module("client.api.records.list_alliances")
    found = alliances.sync(client=client, partner=["Russia"])
    expected = json.loads(get(f"{server}/alliances?partner=Russia"))
    check(
        [alliance.id for alliance in found.data] == [alliance["id"] for alliance in expected["data"]],
        f"a client made of the contract finds the {found.total} alliances of Russia")


def read_with_libraries(server):
    import networkx
    import pandas
    total = json.loads(get(f"{server}/alliances"))["total"]
    check(len(pandas.read_csv(f"{server}/alliances.csv")) == total, f"pandas reads {total} alliances as CSV")
    check(len(pandas.read_json(f"{server}/alliances?shape=array")) == total, "… and as a JSON array")
    lines = pandas.read_json(f"{server}/alliances.ndjson", lines=True)
    check(len(lines) == total, "… and as NDJSON")
    panel = pandas.read_csv(f"{server}/dyads.csv")
    check(not panel.duplicated(["dyad", "year"]).any(), f"… and {len(panel)} dyad-years, each once")
    graph = json.loads(get(f"{server}/graph"))
    text = get(f"{server}/graph.graphml").decode()
    drawn = networkx.parse_graphml(text)
    check(drawn.number_of_edges() == len(graph["edges"]), f"networkx reads {len(graph['edges'])} edges")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--port", required=True)
    parser.add_argument("--examples", type=int, default=20, help="of each operation and phase")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    server = f"http://127.0.0.1:{options.port}"
    with tempfile.TemporaryDirectory() as folder:
        read_with_libraries(server)
        use_made_client(server, pathlib.Path(folder))
        ask_by_contract(server, pathlib.Path(folder), options)


if __name__ == "__main__":
    main()
