"""The headers that `publish-check` writes for nginx and Apache, on these servers themselves."""
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

import pytest

from story import MANUAL, PROGRAM, walks
from test_publish import PATH, go, online_page  # noqa: F401

NGINX = """
daemon off; pid {run}/pid; error_log {run}/error.log;
events {{}}
http {{
  access_log off;
  client_body_temp_path {run}/body; proxy_temp_path {run}/proxy; fastcgi_temp_path {run}/fastcgi;
  uwsgi_temp_path {run}/uwsgi; scgi_temp_path {run}/scgi;
  types {{ text/html html; text/css css; text/javascript js; image/svg+xml svg; application/json json; }}
  server {{
    listen 127.0.0.1:{port};
    root {www};
{headers}
  }}
}}
"""

APACHE = """
ServerRoot {run}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {run}/pid
ErrorLog {run}/error.log
DefaultRuntimeDir {run}
LoadModule mpm_event_module {modules}/mod_mpm_event.so
LoadModule authz_core_module {modules}/mod_authz_core.so
LoadModule dir_module {modules}/mod_dir.so
LoadModule mime_module {modules}/mod_mime.so
LoadModule headers_module {modules}/mod_headers.so
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
AddType text/javascript .js
DocumentRoot {www}
{user}
<VirtualHost 127.0.0.1:{port}>
{headers}
</VirtualHost>
"""


def nginx(folder):
    """The server, where it is not installed as its package holds it: installing would start it."""
    found = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if found:
        return found
    fetch = ["apt-get", "download", "-q", "nginx"]
    if subprocess.run(fetch, cwd=folder, capture_output=True).returncode != 0:
        root = [] if os.getuid() == 0 else ["sudo", "-n"]
        subprocess.run([*root, "apt-get", "update", "-q"], check=True, capture_output=True)
        subprocess.run(fetch, cwd=folder, check=True, capture_output=True)
    package = next(folder.glob("nginx_*.deb"))
    subprocess.run(["dpkg-deb", "-x", str(package), str(folder / "nginx")], check=True)
    return str(folder / "nginx/usr/sbin/nginx")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module", params=["nginx", "apache"])
def hosted(request, tmp_path_factory):
    """The bundled manual on a server with the headers that were written for it: its address."""
    run, www = tmp_path_factory.mktemp("run"), tmp_path_factory.mktemp("www")
    # The servers' own users must be able to read it.
    own = [folder for folder in www.parents if folder.name.startswith(("pytest-", "popen-"))]
    for folder in [run, www, *own]:
        folder.chmod(0o755)
    port = free_port()
    base = f"http://127.0.0.1:{port}{PATH}"
    site = www / PATH.strip("/")
    site.parent.mkdir()
    subprocess.run(
        [PROGRAM, "build", str(MANUAL), "-o", str(site), "--base-url", base, "--quiet"], check=True)
    headers = subprocess.run(
        [PROGRAM, "publish-check", str(site), "--audience", "internal", "--headers", request.param],
        check=True, capture_output=True, text=True).stdout
    names = {"run": run, "www": www, "port": port, "headers": headers,
             "modules": "/usr/lib/apache2/modules",
             # It does not serve as root.
             "user": "User www-data\nGroup www-data" if os.getuid() == 0 else ""}
    config = run / "server.conf"
    if request.param == "nginx":
        config.write_text(NGINX.format(**names))
        command = [nginx(run), "-c", str(config), "-p", str(run)]
        check = [*command, "-t"]
    else:
        config.write_text(APACHE.format(**names))
        command = ["/usr/sbin/apache2", "-f", str(config), "-D", "FOREGROUND"]
        check = ["/usr/sbin/apache2", "-f", str(config), "-t"]
    tried = subprocess.run(check, capture_output=True, text=True)
    assert tried.returncode == 0, tried.stderr
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert server.poll() is None, server.stderr.read().decode()
            time.sleep(0.05)
        yield base
    finally:
        server.terminate()
        server.wait(10)


def answer(address):
    try:
        return urllib.request.urlopen(address)
    except urllib.error.HTTPError as error:
        return error


@pytest.mark.parametrize(
    "path, status, cache",
    [("index.html", 200, "no-cache"), ("assets/kamishibai.css", 200, "max-age=3600"),
     ("gone.html", 404, None)])
def test_every_answer_has_the_headers(hosted, path, status, cache):
    response = answer(hosted + path)

    assert response.status == status
    assert "frame-ancestors 'self'" in response.headers["Content-Security-Policy"]
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert response.headers["X-Robots-Tag"] == "noindex, nofollow, noarchive"
    if cache:
        assert response.headers["Cache-Control"] == cache


def test_a_flow_goes_to_its_end_under_the_headers(hosted, online_page):  # noqa: F811
    told = []
    online_page.on("console", lambda message: told.append(message.text))

    go(online_page, hosted + "index.html", walks()[0])

    assert [text for text in told if "Content Security" in text or "Refused" in text] == []
