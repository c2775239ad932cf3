// The world, each country as dark as much happens with it. Every country of the record is a link to its list.
import type { WorldCounts } from "../api/answers";
import { Link } from "../frame/router";
import { t } from "../language/catalogue";
import { country } from "../language/format";
import { useZoom } from "./use_zoom";
import { height, width, type Shape } from "./world";
import { ZoomButtons } from "./zoom_buttons";

export function heat(count: number, most: number): number {
  if (count <= 0) return 0;
  return Math.max(1, Math.ceil(6 * Math.sqrt(count / Math.max(1, most))));
}

interface ChartProps {
  shapes: Shape[];
  counts: WorldCounts["countries"];
  hrefOf: (code: string) => string;
}

export function MapChart({ shapes, counts, hrefOf }: ChartProps) {
  const zoom = useZoom(width, height);
  const byCode = new Map(counts.map((one) => [one.code, one]));
  const most = Math.max(1, ...counts.map((one) => one.events));
  const told = (code: string) => {
    const one = byCode.get(code);
    return `${country(code)}: ${t("count.eventsOf", { count: one?.events ?? 0 })}, ${t("count.agreementsOf", { count: one?.agreements ?? 0 })}`;
  };
  const named = shapes.filter((shape) => shape.code !== null && byCode.has(shape.code));
  return (
    <div class="chart">
      <div class="chart-head"><p class="home">{t("map.howTo")}</p><ZoomButtons zoom={zoom} /></div>
      <svg ref={zoom.svg} class="map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t("map.chart")}>
        <g transform={zoom.transform} stroke-width={0.5 / zoom.scale}>
          {shapes.filter((shape) => !named.includes(shape)).map((shape, i) => <path key={i} class="land" d={shape.path} />)}
          {named.map((shape) => {
            const code = shape.code ?? "";
            const one = byCode.get(code);
            return (
              <Link key={code + shape.path.length} class={`land heat-${heat((one?.events ?? 0) + (one?.agreements ?? 0), most)}`} href={hrefOf(code)} aria-label={told(code)}>
                <title>{told(code)}</title>
                <path d={shape.path} />
                {shape.small && <circle cx={shape.x} cy={shape.y} r={4.5 / zoom.scale} />}
              </Link>
            );
          })}
        </g>
      </svg>
    </div>
  );
}
