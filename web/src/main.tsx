// Starts the pages: theme, words, who is signed in, then the frame.
import { render } from "preact";
import { loadMe } from "./api/client";
import { followGrowth } from "./api/stream";
import { asApiError } from "./api/use_answer";
import { Frame } from "./frame/frame";
import { startTheme } from "./frame/theme";
import { choose, firstLanguage } from "./language/catalogue";
import { Failure } from "./part/state";

async function start(): Promise<void> {
  const root = document.getElementById("app");
  if (!root) return;
  startTheme();
  try {
    const words = choose(firstLanguage());
    const session = await loadMe();
    await words;
    if (session.user) followGrowth();
    render(<Frame />, root);
  } catch (error) {
    render(<main class="lone"><Failure error={asApiError(error)} again={() => location.reload()} /></main>, root);
  }
}

void start();
