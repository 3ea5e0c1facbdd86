"""Debian's Firefox over WebDriver BiDi, its own protocol: no driver program stands between."""
import json
import os
import re
import shutil
import subprocess
import tempfile
import time

from websockets.sync.client import connect

PREFERENCES = {
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "intl.accept_languages": "ja-JP",
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.enabled": False,
}
PATIENCE = 15


class Firefox:
    def __init__(self, javascript):
        self.events = []
        self.count = 0
        self.profile = tempfile.mkdtemp(prefix="kamishibai-firefox-")
        with open(os.path.join(self.profile, "user.js"), "w", encoding="utf-8") as file:
            for name, value in (PREFERENCES | {"javascript.enabled": javascript}).items():
                file.write(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n")
        self.process = subprocess.Popen(
            [os.environ.get("FIREFOX", "firefox-esr"), "--headless", "--no-remote",
             "--profile", self.profile, "--remote-debugging-port=0"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            env=os.environ | {"HOME": self.profile})

    def __enter__(self):
        try:
            self.connection = connect(self.address() + "/session", max_size=None)
            self.socket = self.connection.__enter__()
            self.send("session.new", capabilities={})
            self.context = self.send("browsingContext.getTree")["contexts"][0]["context"]
            self.send("session.subscribe", events=[
                "browsingContext.load", "browsingContext.fragmentNavigated", "log.entryAdded",
                "network.beforeRequestSent"])
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *error):
        self.connection.__exit__(*error)
        self.stop()

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
        self.process.stderr.close()
        shutil.rmtree(self.profile, ignore_errors=True)

    def address(self):
        for line in self.process.stderr:
            if found := re.search(r"BiDi listening on (ws://\S+)", line):
                return found[1]
        raise AssertionError("Firefox ended before it listened")

    def send(self, method, **params):
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": params}))
        while True:
            answer = self.receive()
            if answer.get("id") == self.count:
                assert answer["type"] == "success", (method, answer.get("message"))
                return answer["result"]

    def receive(self):
        answer = json.loads(self.socket.recv(timeout=PATIENCE))
        if answer["type"] == "event":
            self.events.append((answer["method"], answer["params"]))
        return answer

    def seen(self, method):
        return [params for name, params in self.events if name == method]

    def requests(self):
        return [params["request"]["url"] for params in self.seen("network.beforeRequestSent")]

    def goto(self, url):
        self.send("browsingContext.navigate", context=self.context, url=url, wait="complete")

    def back(self, url):
        """A page out of the cache loads no more: its address tells."""
        self.send("browsingContext.traverseHistory", context=self.context, delta=-1)
        self.until(f"location.href === {json.dumps(url)}")

    def until_load(self, act):
        """Acts, and waits until a document or a fragment of it is there."""
        names = ("browsingContext.load", "browsingContext.fragmentNavigated")
        before = sum(len(self.seen(name)) for name in names)
        act()
        while sum(len(self.seen(name)) for name in names) == before:
            self.receive()

    def url(self):
        return self.evaluate("location.href")

    def evaluate(self, expression):
        """Runs in a sandbox of its own: it works where the page itself may run nothing."""
        answer = self.send(
            "script.evaluate", expression=f"JSON.stringify({expression})", awaitPromise=False,
            target={"context": self.context, "sandbox": "kamishibai"})
        assert answer["type"] == "success", answer
        return json.loads(answer["result"]["value"]) if "value" in answer["result"] else None

    def call(self, function, node, *texts):
        answer = self.send(
            "script.callFunction", functionDeclaration=function, awaitPromise=False,
            arguments=[{"sharedId": node}] + [{"type": "string", "value": t} for t in texts],
            target={"context": self.context, "sandbox": "kamishibai"})
        assert answer["type"] == "success", answer
        return answer["result"].get("value")

    def nodes(self, locator, inside=None):
        scope = {"startNodes": [{"sharedId": inside}]} if inside else {}
        found = self.send(
            "browsingContext.locateNodes", context=self.context, locator=locator, **scope)
        return [node["sharedId"] for node in found["nodes"]]

    def css(self, selector):
        return self.nodes({"type": "css", "value": selector})

    def named(self, role, name, inside=None):
        """By Firefox's own role and name; what is not displayed has none."""
        return self.nodes(
            {"type": "accessibility", "value": {"role": role, "name": name}}, inside)

    def until(self, expression):
        end = time.monotonic() + PATIENCE
        while not self.evaluate(expression):
            assert time.monotonic() < end, f"never came true: {expression}"

    def click(self, node):
        self.call("(e) => e.scrollIntoView({block: 'center', behavior: 'instant'})", node)
        self.send("input.performActions", context=self.context, actions=[{
            "type": "pointer", "id": "mouse", "actions": [
                {"type": "pointerMove", "x": 0, "y": 0,
                 "origin": {"type": "element", "element": {"sharedId": node}}},
                {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]}])

    def type(self, node, text):
        self.click(node)
        self.send("input.performActions", context=self.context, actions=[{
            "type": "key", "id": "keys", "actions": [
                {"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]}])
