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

export function upload(file: File, accept: number | null, onProgress: (sent: number) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", withQuery("/api/v1/reports", { name: file.name, accept }));
    request.setRequestHeader("Content-Type", "application/octet-stream");
    if (me.value?.csrf) request.setRequestHeader("X-Concord-CSRF", me.value.csrf);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener("load", () => {
      // A file in which nothing could be read answers 422, with its problems named like those of any other.
      const answer = uploadedOf(request.responseText);
      if (answer) resolve(answer);
      else problemOf(request.status, request.responseText).then((problem) => reject(new ApiError(request.status, problem)));
    });
    request.addEventListener("error", () =>
      reject(new ApiError(0, { code: "offline", what: "offline", where: null, remedy: null })),
    );
    request.send(file);
  });
}
