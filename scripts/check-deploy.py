#!/usr/bin/env -S python3 -B
"""Checks what is under deploy/, and compose.yaml: as its platforms would, and against the program itself.

    check-deploy.py --binary .build/release/entente --port PORT

A manifest that names a setting, a path or a metric that is not there fails here, not in a cluster. PORT is where a
server answers, whose /metrics tells what a dashboard can show.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import urllib.request

import kubernetes_validate
import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
KUBERNETES = "1.29"


def check(condition, promise):
    if not condition:
        sys.exit(f"FAIL  {promise}")
    print(f"ok    {promise}")


def variables(binary):
    """The ENTENTE_… variables that the program knows."""
    settings = json.loads(subprocess.run([binary, "config"], check=True, capture_output=True).stdout)
    return {"ENTENTE_" + name.upper().replace("-", "_") for name in settings}


def check_compose(known):
    done = subprocess.run(
        ["docker-compose", "--file", ROOT / "compose.yaml", "config"], capture_output=True, text=True)
    check(done.returncode == 0, f"compose.yaml is one to Compose {done.stderr.strip()}")
    services = yaml.safe_load(done.stdout)["services"]
    ours = services["entente"]
    check(set(ours["environment"]) <= known, "compose.yaml sets what can be set")
    check(ours["read_only"] and ours["cap_drop"] == ["ALL"], "its container may write to nothing")
    mounted = [volume for service in services.values() for volume in service.get("volumes", [])]
    sources = [v["source"] if isinstance(v, dict) else v.split(":")[0] for v in mounted]
    check(all(pathlib.Path(source).exists() for source in sources), "what it mounts is there")


def check_kubernetes(known):
    documents = list(yaml.safe_load_all((ROOT / "deploy/kubernetes/entente.yaml").read_text()))
    for document in documents:
        kubernetes_validate.validate(document, KUBERNETES, strict=True)
    print(f"ok    {len(documents)} objects are ones to Kubernetes {KUBERNETES}")
    deployment = next(d for d in documents if d["kind"] == "Deployment")
    pod = deployment["spec"]["template"]["spec"]
    container = pod["containers"][0]
    check({v["name"] for v in container["env"]} <= known, "the pod sets what can be set")
    probes = {container[name]["httpGet"]["path"] for name in ("startupProbe", "readinessProbe", "livenessProbe")}
    check(probes == {"/readyz", "/livez"}, "its probes ask what they should")
    dockerfile = (ROOT / "Dockerfile").read_text()
    user, port = re.search(r"^USER (\d+):", dockerfile, re.M), re.search(r"^EXPOSE (\d+)", dockerfile, re.M)
    check(pod["securityContext"]["runAsUser"] == int(user[1]), "it runs as the image's user")
    check(container["ports"][0]["containerPort"] == int(port[1]), "its port is the image's")
    for document in documents:
        spec = document["spec"]
        chosen = spec.get("selector") or spec.get("podSelector")
        chosen = chosen.get("matchLabels", chosen)
        labels = deployment["spec"]["template"]["metadata"]["labels"]
        check(chosen.items() <= labels.items(), f"the {document['kind']} finds the pods")


def check_dashboard(port):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
        text = answer.read().decode()
    there = set(re.findall(r"^([a-z_]+)(?:\{| )", text, re.M))
    dashboard = json.loads((ROOT / "deploy/grafana/entente.json").read_text())
    expressions = [t["expr"] for panel in dashboard["panels"] for t in panel["targets"]]
    expressions += [a["expr"] for a in dashboard["annotations"]["list"]]
    named = {name for e in expressions for name in re.findall(r"\b((?:entente|process)_[a-z_]+)", e)}
    check(named and named <= there, f"the dashboard's {len(named)} metrics are there {named - there or ''}")
    for expression in expressions:
        asked = expression.replace("$__rate_interval", "1m").replace("$instance", ".*")
        done = subprocess.run(["promtool", "query", "instant", "http://127.0.0.1:9", asked], capture_output=True, text=True)
        # No Prometheus is there to ask, which promtool only finds out once it has read the question.
        check("parse error" not in done.stderr, f"Prometheus reads {expression[:60]}")


def check_unit():
    units = [ROOT / "deploy/systemd/entente.service", ROOT / "deploy/systemd/entente.socket"]
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True)
    complaints = [line for line in done.stderr.splitlines() if "entente" in line and "not executable" not in line]
    check(not complaints, f"systemd takes the units {' '.join(complaints)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default=".build/release/entente")
    parser.add_argument("--port", required=True)
    options = parser.parse_args()
    known = variables(options.binary)
    check_compose(known)
    check_kubernetes(known)
    check_dashboard(options.port)
    check_unit()


if __name__ == "__main__":
    main()
