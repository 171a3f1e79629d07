// A real mail server (Debian's python3-aiosmtpd) and what it was handed.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort, listens, newFolder, run, until } from "./server.js";

const PYTHON = "/usr/bin/python3";
/** Every letter of a Maildir as JSON, read by Python's own email package. */
const READ = `
import email, email.policy, json, pathlib, sys
letters = []
for file in sorted(pathlib.Path(sys.argv[1], "new").glob("*")):
    letter = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    text = letter.get_body(("plain",)).get_content()
    letters.append({"to": str(letter["To"]), "subject": str(letter["Subject"]), "text": text})
print(json.dumps(letters))`;

export async function startMail() {
  const folder = join(newFolder("mail"), "maildir");
  const port = await freePort();
  const words = ["-m", "aiosmtpd", "-n", "-l", `127.0.0.1:${port}`, "-c", "aiosmtpd.handlers.Mailbox", folder];
  const server = run(PYTHON, words);
  await until("the mail server listens (python3-aiosmtpd)", () => listens(port));

  const letters = async () => JSON.parse((await promisify(execFile)(PYTHON, ["-c", READ, folder])).stdout);
  return {
    setting: `smtp+plain://127.0.0.1:${port}`,
    /** The letter to this address whose subject has these words, once it has arrived. */
    letter: (to, subject) =>
      until(`an email to ${to}: ${subject}`, async () =>
        (await letters()).find((letter) => letter.to.includes(to) && letter.subject.includes(subject)),
      ),
    /** All letters to this address whose subject has these words, that have arrived by now. */
    lettersTo: async (to, subject) =>
      (await letters()).filter((letter) => letter.to.includes(to) && letter.subject.includes(subject)),
    stop: server.stop,
  };
}

/** The first link of a letter whose address has this path. */
export function linkIn(letter, path) {
  const link = letter.text.match(/https?:\/\/[^\s<>)\]]+/g)?.find((address) => new URL(address).pathname.startsWith(path));
  if (!link) throw new Error(`no link to ${path} in:\n${letter.text}`);
  return link;
}
