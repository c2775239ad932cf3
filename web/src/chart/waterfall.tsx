// From one amount to another in steps: where each step begins and how far it goes, up or down.
import { scaleLinear } from "d3-scale";
import { useWidth } from "./year_chart";

export interface Step {
  name: string;
  from: number; // of an amount itself: zero
  to: number;
  told: string; // its number
  kind: "amount" | "step";
}

interface WaterfallProps {
  steps: Step[];
  unit: string;
  axis: (value: number) => string;
}

const rowHeight = 34;
const top = 20;

// The scale begins near the amounts, or steps beside large amounts could not be seen; the axis says where.
function domainOf(steps: readonly Step[]): [number, number] {
  const ends = steps.flatMap((step) => (step.kind === "step" ? [step.from, step.to] : [step.to]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const span = high - low;
  if (span === 0 || span > 0.2 * Math.max(Math.abs(low), Math.abs(high))) return [Math.min(0, low), Math.max(0, high)];
  return [low - span, high + span];
}

// A bar's number stands after it; where there is no room, in it or before it.
function place(start: number, end: number, length: number, width: number): { x: number; anchor: "start" | "end" } {
  if (end + 6 + length < width) return { x: end + 6, anchor: "start" };
  return { x: end - start > length + 12 ? end - 6 : start - 6, anchor: "end" };
}

export function Waterfall({ steps, unit, axis }: WaterfallProps) {
  const [box, width] = useWidth();
  const left = Math.min(16 + 7 * Math.max(...steps.map((step) => step.name.length)), width * 0.46);
  const height = top + rowHeight * steps.length + 22;
  const domain = domainOf(steps);
  const x = scaleLinear().domain(domain).nice(4).range([left, width - 26]);
  const [low = 0, high = 0] = x.domain();
  const zero = x(Math.max(low, Math.min(high, 0)));
  return (
    <div ref={box}>
      <svg class="waterfall" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {x.ticks(Math.max(2, Math.floor(width / 160))).map((value) => (
          <g key={value}>
            <line class={value === 0 ? "zero" : "grid"} x1={x(value)} x2={x(value)} y1={top} y2={height - 22} />
            <text class="axis" x={x(value)} y={height - 6} text-anchor="middle">{axis(value)}</text>
          </g>
        ))}
        <text class="axis" x={0} y={13}>{unit}</text>
        {steps.map((step, i) => {
          const y = top + i * rowHeight;
          const from = step.kind === "amount" ? zero : x(step.from);
          const [start, end] = [Math.min(from, x(step.to)), Math.max(from, x(step.to))];
          const kind = step.kind === "amount" ? "amount" : step.to === step.from ? "none" : step.to > step.from ? "up" : "down";
          const told = place(start, end, 8 * step.told.length, width);
          return (
            <g key={i}>
              <text class="axis row-name" x={0} y={y + 21}>{step.name}</text>
              <rect class={`bar ${kind}`} x={start} y={y + 6} width={Math.max(1.5, end - start)} height={rowHeight - 12} />
              <text class="told" x={told.x} y={y + 21} text-anchor={told.anchor}>{step.told}</text>
              {i + 1 < steps.length && <line class="joint" x1={x(step.to)} x2={x(step.to)} y1={y + rowHeight - 6} y2={y + rowHeight + 6} />}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
