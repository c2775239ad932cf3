// Sends files one after another and tells how far each is. XMLHttpRequest, because fetch does not tell progress
// of what it sends.
import type { Uploaded } from "../api/answers";
import { ApiError, me, problemOf, withQuery } from "../api/client";

export interface Sending {
  file: File;
  sent: number; // 0 to 1
  state: "waiting" | "sending" | "reading" | "done" | "failed";
  answer: Uploaded | null;
  error: ApiError | null;
}

function uploadedOf(text: string): Uploaded | null {
  try {
    const answer = JSON.parse(text) as Partial<Uploaded>;
    return Array.isArray(answer.reports) ? { reports: answer.reports, problems: answer.problems ?? [] } : null;
  } catch {
    return null;
  }
}

export interface Sent {
  status: number;
  text: string;
}

// The body is the file. What the server answers comes back whatever its status, for 422 names what is wrong.
export function send(path: string, file: File, onProgress: (sent: number) => void): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    if (me.value?.csrf) request.setRequestHeader("X-Concord-CSRF", me.value.csrf);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener("load", () => resolve({ status: request.status, text: request.responseText }));
    request.addEventListener("error", () =>
      reject(new ApiError(0, { code: "offline", what: "offline", where: null, remedy: null })),
    );
    request.send(file);
  });
}

// A file in which nothing could be read answers 422, with its problems named like those of any other.
export async function upload(file: File, accept: number | null, onProgress: (sent: number) => void): Promise<Uploaded> {
  const { status, text } = await send(withQuery("/api/v1/reports", { name: file.name, accept }), file, onProgress);
  const answer = uploadedOf(text);
  if (answer) return answer;
  throw new ApiError(status, await problemOf(status, text));
}
