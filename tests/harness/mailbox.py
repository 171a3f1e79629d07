"""A mail server for tests: keeps every message it takes, says no where it is told to, and reads messages for the tests.

    mailbox.py serve FOLDER    listens on a free port, prints it, and serves until its standard input ends
    mailbox.py read FOLDER     prints the messages in FOLDER as JSON, in the order of their names

While it serves, files in FOLDER change what it does: "hold": it keeps senders waiting before it takes a message;
"busy": it asks everybody to come later. Addresses that begin with "gone" do not exist; those that begin with "picky" do not
like our sender.
"""

import asyncio
import email
import email.policy
import json
import os
import sys


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    def told(self, word):
        return os.path.exists(os.path.join(self.folder, word))

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.told("busy"):
            return "451 4.3.0 come later"
        if address.startswith("gone"):
            return "550 5.1.1 there is no such mailbox here"
        if address.startswith("picky"):
            return "553 5.7.1 sender address rejected"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        open(os.path.join(self.folder, "waiting"), "w").close()
        while self.told("hold"):
            await asyncio.sleep(0.01)
        self.count += 1
        path = os.path.join(self.folder, f"{self.count:05}.eml")
        with open(path + ".part", "wb") as file:
            file.write(envelope.original_content)
        os.rename(path + ".part", path)
        return "250 taken"


async def serve(folder):
    from aiosmtpd.smtp import SMTP

    loop = asyncio.get_running_loop()
    keeper = Keeper(folder)
    server = await loop.create_server(lambda: SMTP(keeper, enable_SMTPUTF8=True), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    ended = asyncio.Event()
    loop.add_reader(sys.stdin, lambda: ended.set() if not os.read(0, 1024) else None)
    await ended.wait()


def read(folder):
    messages = []
    for name in sorted(name for name in os.listdir(folder) if name.endswith(".eml")):
        with open(os.path.join(folder, name), "rb") as file:
            raw = file.read()
        message = email.message_from_bytes(raw, policy=email.policy.default)
        parts = {part.get_content_type(): part for part in message.walk() if not part.is_multipart()}
        messages.append(
            {
                "type": message.get_content_type(),
                "headers": [[key, str(value)] for key, value in message.items()],
                "text": parts["text/plain"].get_content() if "text/plain" in parts else "",
                "html": parts["text/html"].get_content() if "text/html" in parts else "",
                "calendar": parts["text/calendar"].get_content() if "text/calendar" in parts else "",
                "defects": [repr(defect) for part in message.walk() for defect in part.defects],
                "raw": raw.decode("ascii"),
            }
        )
    json.dump(messages, sys.stdout)


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        asyncio.run(serve(sys.argv[2]))
    else:
        read(sys.argv[2])
