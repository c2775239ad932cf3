// Draws stacked bars of events over time on a canvas. Knows nothing of where the counts come from.
import { scaleUtc } from "d3-scale";
import type { Buckets } from "../api/answers";
import { eventTypes } from "../api/rows";
import { number, shortDate } from "../language/format";
import { spanOf, type Domain } from "./time_domain";

export interface Box {
  width: number;
  height: number;
}

const left = 40;
const bottom = 22;
const top = 8;

function colours(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    line: of("--line"), soft: of("--soft"), text: of("--quiet"), accent: of("--accent"),
    ...Object.fromEntries(eventTypes.map((type) => [type, of(`--type-${type.toLowerCase()}`)])),
  };
}

export function xOf(time: number, domain: Domain, width: number): number {
  return left + ((time - domain.from) / (domain.to - domain.from)) * (width - left);
}

export function timeAt(x: number, domain: Domain, width: number): number {
  return domain.from + ((x - left) / (width - left)) * (domain.to - domain.from);
}

export function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}

function niceTop(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, highest)));
  return [1, 2, 4, 5, 10].map((n) => n * power).find((n) => n >= highest) ?? highest;
}

export function draw(canvas: HTMLCanvasElement, box: Box, buckets: Buckets["buckets"], domain: Domain, hovered: string | null): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const ratio = devicePixelRatio || 1;
  canvas.width = Math.round(box.width * ratio);
  canvas.height = Math.round(box.height * ratio);
  context.scale(ratio, ratio);
  const colour = colours(canvas);
  const base = box.height - bottom;
  const seen = buckets.filter((bucket) => {
    const span = spanOf(bucket.start);
    return span.to > domain.from && span.from < domain.to;
  });
  const high = niceTop(Math.max(4, ...seen.map((bucket) => sum(bucket.counts))));
  context.font = `11px ${getComputedStyle(canvas).fontFamily}`;
  context.textBaseline = "middle";
  context.lineWidth = 1;
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    const y = Math.round(base - (base - top) * share) + 0.5;
    context.strokeStyle = share === 0 ? (colour["line"] ?? "") : (colour["soft"] ?? "");
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(box.width, y);
    context.stroke();
    if (Number.isInteger(high * share)) {
      context.fillStyle = colour["text"] ?? "";
      context.textAlign = "right";
      context.fillText(number(high * share), left - 6, y);
    }
  }
  context.save();
  context.beginPath();
  context.rect(left, 0, box.width - left, box.height);
  context.clip();
  for (const bucket of seen) {
    const span = spanOf(bucket.start);
    const x = xOf(span.from, domain, box.width);
    const width = Math.max(1.5, xOf(span.to, domain, box.width) - x - 1.5);
    let y = base;
    for (const type of eventTypes) {
      const height = ((bucket.counts[type] ?? 0) / high) * (base - top);
      context.fillStyle = colour[type] ?? "";
      context.fillRect(x, y - height, width, height);
      y -= height;
    }
    if (bucket.start === hovered) {
      context.strokeStyle = colour["accent"] ?? "";
      context.lineWidth = 2;
      context.strokeRect(x - 1, y - 1, width + 2, base - y + 1);
    }
  }
  context.restore();
  drawTicks(context, box, domain, colour["text"] ?? "");
}

function tickText(date: Date): string {
  if (date.getUTCDate() !== 1) return shortDate(date, "day");
  return date.getUTCMonth() === 0 ? shortDate(date, "year") : shortDate(date, "month");
}

function drawTicks(context: CanvasRenderingContext2D, box: Box, domain: Domain, colour: string): void {
  const scale = scaleUtc().domain([new Date(domain.from), new Date(domain.to)]).range([left, box.width]);
  context.fillStyle = colour;
  context.textAlign = "left";
  let free = 0;
  for (const date of scale.ticks(Math.max(2, Math.floor(box.width / 90)))) {
    const x = scale(date);
    if (x < free || date.getUTCHours() !== 0) continue;
    const text = tickText(date);
    context.fillRect(Math.round(x), box.height - bottom, 1, 5);
    context.fillText(text, x + 3, box.height - bottom / 2 + 1);
    free = x + context.measureText(text).width + 8;
  }
}

export function bucketAt(x: number, buckets: Buckets["buckets"], domain: Domain, width: number): Buckets["buckets"][number] | null {
  if (x < left) return null;
  const time = timeAt(x, domain, width);
  return (
    buckets.find((bucket) => {
      const span = spanOf(bucket.start);
      return span.from <= time && time < span.to;
    }) ?? null
  );
}
