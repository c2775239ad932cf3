// The place where files are dropped or chosen; what becomes of them is its owner's.
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { t } from "../language/catalogue";

interface Zone {
  id: string;
  title: string;
  text: string;
  onFiles: (files: File[]) => void;
  choice: ComponentChildren; // beside the button: what files are, or how they are taken
  children?: ComponentChildren; // the files that were handed in
}

export function DropZone({ id, title, text, onFiles, choice, children }: Zone) {
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section
      class={over ? "drop over" : "drop"}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{text}</p>
      <div class="actions">
        <input
          ref={chooser}
          id={id}
          type="file"
          multiple
          class="unseen-text"
          aria-label={t("upload.choose")}
          tabIndex={-1}
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
        <button type="button" class="main" onClick={() => chooser.current?.click()}>{t("upload.choose")}</button>
        {choice}
      </div>
      {children}
    </section>
  );
}
