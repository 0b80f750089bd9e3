# Controls a mock from Python: an outage, a slow answer, and what the mock saw. Nothing but Python's own library.
# MOCK_URL is the address that `npx -p @crm-clients/mock -p @crm-clients/fintoro crm-mock fintoro` prints.
import json, os, urllib.error, urllib.parse, urllib.request

url = os.environ.get("MOCK_URL", "http://127.0.0.1:4010/api/public/v1")


def send(method, to, body=None):
    headers = {"content-type": "application/json", "authorization": "Bearer test"}
    data = None if body is None else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(to, data, headers, method=method)) as response:
            return response.status, json.loads(response.read() or "null")
    except urllib.error.HTTPError as error:
        return error.code, None


control = urllib.parse.urljoin(url, "/__mock")
send("POST", control + "/replies", {"operation": "listBanks", "status": 503, "delay": 300, "times": 1})
send("POST", control + "/replies", {"operation": "*", "status": 502, "times": 1, "undocumented": True})

print([send("GET", url + "/banks")[0] for _ in range(3)])
_, seen = send("GET", control + "/requests?operation=listBanks")
print([request["answer"]["status"] for request in seen["requests"]], seen["requests"][0]["headers"]["authorization"])
print(send("POST", control + "/replies", {"operation": "listBankz"})[0])
send("POST", control + "/reset")

# Prints:
# [503, 502, 200]
# [503, 502, 200] [redacted]
# 422
