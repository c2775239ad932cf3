// The timeline as a chart to move in: the wheel zooms, dragging moves, a click goes into a bar; and all of it by
// keys and buttons. It asks for the counts of what is shown and a little around it, and keeps drawing the old
// ones until the new ones are there.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Buckets } from "../api/answers";
import { get, type Query } from "../api/client";
import { useAnswer } from "../api/use_answer";
import { eventTypes } from "../api/rows";
import { theme } from "../frame/theme";
import { language, named, t } from "../language/catalogue";
import { day, number } from "../language/format";
import { Failure } from "../part/state";
import { Table } from "../part/table";
import { bucketAt, draw, sum, timeAt } from "./bars";
import { filtersOf, moved, padded, spanOf, stepOf, zoomed, type Domain } from "./time_domain";

type Bucket = Buckets["buckets"][number];

interface ChartProps {
  domain: Domain;
  filters: Query;
  onDomain: (domain: Domain) => void;
  onAll: () => void;
}

// The domain to ask for: what is shown and as much beside it, at ends that do not change with each step.
export function askedFor(domain: Domain): { since: string; until: string } {
  const around = padded(domain, 0.75);
  const grain = (domain.to - domain.from) / 2;
  return filtersOf({ from: Math.floor(around.from / grain) * grain, to: Math.ceil(around.to / grain) * grain });
}

function useDelayed<T>(value: T, milliseconds: number): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}

function useBuckets(domain: Domain, filters: Query) {
  const step = stepOf(domain);
  const range = askedFor(domain);
  const key = useDelayed(JSON.stringify({ step, ...filters, ...range }), 120);
  const loaded = useAnswer(`timeline ${key}`, (signal) =>
    get<Buckets>("/api/v1/timeline", JSON.parse(key) as Query, signal));
  const last = useRef<Buckets | null>(null);
  if (loaded.value) last.current = loaded.value;
  return { buckets: last.current, error: loaded.error, again: loaded.again };
}

function Readout({ bucket }: { bucket: Bucket | null }) {
  if (!bucket) return <p class="readout">{t("timeline.howTo")}</p>;
  const parts = eventTypes
    .filter((type) => bucket.counts[type])
    .map((type) => `${named("type", type)} ${number(bucket.counts[type] ?? 0)}`);
  return <p class="readout"><strong>{day(bucket.start)}</strong>: {parts.join(" · ")}</p>;
}

function Legend() {
  return (
    <ul class="legend" aria-label={t("timeline.legend")}>
      {eventTypes.map((type) => <li key={type}><span class={`swatch type-${type.toLowerCase()}`} /> {named("type", type)}</li>)}
    </ul>
  );
}

function Behind({ buckets }: { buckets: Bucket[] }) {
  return (
    <details class="behind">
      <summary>{t("chart.table")}</summary>
      <Table
        caption={t("timeline.title")}
        rows={buckets}
        keyOf={(row) => row.start}
        columns={[
          { head: t("column.time"), cell: (row) => day(row.start) },
          ...eventTypes.map((type) => ({
            head: named("type", type), class: "number", cell: (row: Bucket) => number(row.counts[type] ?? 0),
          })),
          { head: t("column.total"), class: "number", cell: (row) => number(sum(row.counts)) },
        ]}
      />
    </details>
  );
}

const keySteps: Record<string, (domain: Domain) => Domain> = {
  ArrowLeft: (domain) => moved(domain, -0.2),
  ArrowRight: (domain) => moved(domain, 0.2),
  "+": (domain) => zoomed(domain, 0.6),
  "=": (domain) => zoomed(domain, 0.6),
  ArrowUp: (domain) => zoomed(domain, 0.6),
  "-": (domain) => zoomed(domain, 1 / 0.6),
  ArrowDown: (domain) => zoomed(domain, 1 / 0.6),
};

function Buttons({ domain, onDomain, onAll }: Omit<ChartProps, "filters">) {
  return (
    <div class="chart-buttons" role="group" aria-label={t("chart.moving")}>
      <button type="button" onClick={() => onDomain(moved(domain, -0.5))} aria-label={t("chart.earlier")}>←</button>
      <button type="button" onClick={() => onDomain(moved(domain, 0.5))} aria-label={t("chart.later")}>→</button>
      <button type="button" onClick={() => onDomain(zoomed(domain, 0.5))} aria-label={t("chart.zoomIn")}>+</button>
      <button type="button" onClick={() => onDomain(zoomed(domain, 2))} aria-label={t("chart.zoomOut")}>−</button>
      <button type="button" onClick={onAll}>{t("chart.all")}</button>
    </div>
  );
}

export function TimelineChart({ domain, filters, onDomain, onAll }: ChartProps) {
  const { buckets, error, again } = useBuckets(domain, filters);
  const [hovered, setHovered] = useState<Bucket | null>(null);
  const [width, setWidth] = useState(800);
  const [dark, setDark] = useState(0);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drag = useRef<{ x: number; domain: Domain; moved: boolean } | null>(null);
  const now = useRef({ domain, onDomain });
  now.current = { domain, onDomain };
  const list = buckets?.buckets ?? [];
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const redraw = () => setDark((n) => n + 1);
    scheme.addEventListener("change", redraw);
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const shown = now.current.domain;
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) return now.current.onDomain(moved(shown, event.deltaX / element.clientWidth));
      const at = (timeAt(event.offsetX, shown, element.clientWidth) - shown.from) / (shown.to - shown.from);
      now.current.onDomain(zoomed(shown, Math.exp(Math.max(-0.5, Math.min(0.5, event.deltaY / 300))), Math.max(0, Math.min(1, at))));
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      watch.disconnect();
      scheme.removeEventListener("change", redraw);
      element.removeEventListener("wheel", wheel);
    };
  }, []);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (canvas.current) draw(canvas.current, { width, height: 220 }, list, domain, hovered?.start ?? null);
    });
    return () => cancelAnimationFrame(frame);
  }, [domain, buckets, hovered, width, theme.value, language.value, dark]);
  const point = (event: PointerEvent) => {
    const start = drag.current;
    if (!start) return setHovered(bucketAt(event.offsetX, list, domain, width));
    const by = (start.x - event.offsetX) / width;
    if (Math.abs(start.x - event.offsetX) > 4) start.moved = true;
    if (start.moved) onDomain(moved(start.domain, by));
  };
  const enter = (event: PointerEvent) => {
    const was = drag.current;
    drag.current = null;
    if (!was || was.moved) return;
    const bucket = bucketAt(event.offsetX, list, domain, width);
    if (bucket && buckets?.step !== "day") onDomain(spanOf(bucket.start));
  };
  return (
    <div class="chart">
      {error && <Failure error={error} again={again} />}
      <div class="chart-head">
        <Legend />
        <Buttons domain={domain} onDomain={onDomain} onAll={onAll} />
      </div>
      <div
        class="canvas-box"
        role="group"
        aria-label={t("timeline.chart")}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const step = keySteps[event.key];
          if (event.key === "Home") onAll();
          else if (step) onDomain(step(domain));
          else return;
          event.preventDefault();
        }}
      >
        <canvas
          ref={canvas}
          aria-hidden="true"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            drag.current = { x: event.offsetX, domain, moved: false };
          }}
          onPointerMove={point}
          onPointerUp={enter}
          onPointerCancel={() => (drag.current = null)}
          onPointerLeave={() => setHovered(null)}
        />
      </div>
      <Readout bucket={hovered} />
      {buckets && (buckets.undated > 0 || (buckets.vague ?? 0) > 0) && (
        <p class="home">{t("timeline.vague", { undated: buckets.undated, vague: buckets.vague ?? 0 })}</p>
      )}
      <Behind buckets={list} />
    </div>
  );
}
