// The beginning: the reader's language and session together, then the page.
import { render } from "preact";
import "./style/main.css";
import { keepFresh } from "#api/reading";
import { readSession } from "#api/session";
import { choose, preferred } from "#i18n/text";
import { App } from "./routes/App";
import { followLinks } from "./routes/links";
import { find } from "./routes/table";

async function start(): Promise<void> {
  const page = document.getElementById("page");
  if (!page) return;
  followLinks();
  // The page's own code travels while we ask who is reading.
  find(location.pathname)
    ?.route.load()
    .catch(() => {});
  await Promise.all([choose(preferred()), readSession()]);
  keepFresh(readSession);
  render(<App />, page);
}

void start();
