#!/usr/bin/env python3
"""Starts a container of an image as a platform would and asks it what its users ask.

    check-image.py [--tool docker|buildah] IMAGE

Fails where an answer is wrong, where the image holds more than it may, or where it takes too long to be ready.
"""

import argparse
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

LARGEST = 20_000_000
"""Octets of all files of the image."""
SLOWEST = 0.05
"""Seconds from the start of the program to its first answer; told, not judged: a busy machine is slow."""


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, text=True, **more).stdout.strip()


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def get(port, target):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{target}", timeout=5) as answer:
        return answer.read()


def wait_until_ready(port, process, begun):
    """The seconds until the first answer."""
    while time.monotonic() - begun < 10:
        try:
            get(port, "/readyz")
            return time.monotonic() - begun
        except OSError:
            if process is not None and process.poll() is not None:
                sys.exit(f"the container ended with exit status {process.returncode}")
            time.sleep(0.001)
    sys.exit("the container was not ready within ten seconds")


class Docker:
    """A container as a careful platform starts it: no privilege, nothing to write to."""

    def __init__(self, image):
        self.image = image
        self.directory = tempfile.mkdtemp()

    def config(self):
        return json.loads(run("docker", "image", "inspect", self.image))[0]["Config"]

    def files(self):
        container = run("docker", "create", self.image)
        archive = subprocess.Popen(["docker", "export", container], stdout=subprocess.PIPE)
        run("tar", "-x", "-C", self.directory, stdin=archive.stdout)
        run("docker", "rm", container)
        return self.directory

    def start(self, port):
        begun = time.monotonic()
        self.container = run(
            "docker", "run", "--detach", "--read-only", "--cap-drop=ALL",
            "--security-opt=no-new-privileges", "--publish", f"127.0.0.1:{port}:8080", self.image)
        return None, begun

    def health(self, port):
        run("docker", "exec", self.container, "/usr/local/bin/entente", "health")

    def stop(self):
        run("docker", "stop", "--time", "10", self.container)
        status = run("docker", "inspect", "--format", "{{.State.ExitCode}}", self.container)
        run("docker", "rm", self.container)
        return int(status)


class Buildah:
    """The same without an engine: what the image says is done with chroot and setpriv."""

    def __init__(self, image):
        self.image = image
        self.container = run("buildah", "from", "--pull-never", image)
        self.root = run("buildah", "mount", self.container)
        subprocess.run(["mount", "-t", "proc", "proc", self.make("proc")], check=True)

    def make(self, name):
        path = os.path.join(self.root, name)
        os.makedirs(path, exist_ok=True)
        return path

    def config(self):
        return json.loads(run("buildah", "inspect", "--type", "image", self.image))["Docker"]["config"]

    def files(self):
        return self.root

    def command(self, port, *arguments):
        config = self.config()
        user, group = config["User"].split(":")
        environment = dict(pair.split("=", 1) for pair in config["Env"]) | {"PORT": str(port)}
        become = ["chroot", f"--userspec={user}:{group}", self.root]
        return become + config["Entrypoint"] + list(arguments), environment

    def start(self, port):
        command, environment = self.command(port, *self.config()["Cmd"])
        begun = time.monotonic()
        self.process = subprocess.Popen(command, env=environment | {"PATH": "/usr/sbin:/usr/bin"})
        return self.process, begun

    def health(self, port):
        command, environment = self.command(port, "health")
        run(*command, env=environment | {"PATH": "/usr/sbin:/usr/bin"})

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=10)

    def __del__(self):
        if hasattr(self, "root"):
            subprocess.run(["umount", os.path.join(self.root, "proc")])
            os.rmdir(os.path.join(self.root, "proc"))
        if hasattr(self, "container"):
            subprocess.run(["buildah", "rm", self.container], stdout=subprocess.DEVNULL)


def check(condition, promise):
    if not condition:
        sys.exit(f"FAIL  {promise}")
    print(f"ok    {promise}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", choices=["docker", "buildah"], default="docker")
    parser.add_argument("image")
    options = parser.parse_args()
    container = (Docker if options.tool == "docker" else Buildah)(options.image)

    config = container.config()
    check(config["User"] not in ("", "0", "root", "0:0"), "the program runs as somebody without rights")
    check("health" in config["Healthcheck"]["Test"], "the image says how to see whether it is well")
    labels = config["Labels"]
    check(labels["org.opencontainers.image.version"] not in ("", "unreleased"), "labels tell the version")

    root = container.files()
    sizes = {}
    for directory, names, files in os.walk(root):
        if directory == root and "proc" in names:
            names.remove("proc")
        for name in files:
            path = os.path.join(directory, name)
            sizes[os.path.relpath(path, root)] = os.lstat(path).st_size
    total = sum(sizes.values())
    check(total <= LARGEST, f"the image is small: {total / 1e6:.1f} MB of {LARGEST / 1e6:.0f}")
    with open(os.path.join(root, "usr/share/doc/entente/sbom.spdx.json")) as file:
        parts = {part["name"] for part in json.load(file)["packages"]}
    check({"entente", "nghttp2", "swift", "swift-log"} <= parts, f"it lists its {len(parts)} parts")

    port = free_port()
    process, begun = container.start(port)
    try:
        ready = wait_until_ready(port, process, begun)
        print(f"      ready {ready * 1000:.0f} ms after its start (promised: {SLOWEST * 1000:.0f})")
        russia = json.loads(run("curl", "-sf", f"http://127.0.0.1:{port}/alliances?partner=Russia"))
        check(russia["total"] > 0, f"curl finds {russia['total']} alliances of Russia")
        multiplexed = run("curl", "-sf", "--http2-prior-knowledge", f"http://127.0.0.1:{port}/version")
        check("entente" in multiplexed, "it speaks HTTP/2")
        coded = run("curl", "-sf", "--compressed", "-H", "Accept-Encoding: gzip", f"http://127.0.0.1:{port}/actors")
        check(json.loads(coded)["total"] > 0, "it compresses")
        container.health(port)
        check(True, "its health check says that it is well")
    finally:
        status = container.stop()
    check(status == 0, "it stops when it is told to, with exit status 0")


if __name__ == "__main__":
    main()
