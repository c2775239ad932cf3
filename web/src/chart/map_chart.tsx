// The world, each country as dark as much happens with it. Every country of the record is a link to its list.
import type { WorldCounts } from "../api/answers";
import { Link } from "../frame/router";
import { t } from "../language/catalogue";
import { country } from "../language/format";
import { plain } from "../part/words";
import { freeLabels } from "./labels";
import { useZoom } from "./use_zoom";
import { height, width, type World } from "./world";
import { ZoomButtons } from "./zoom_buttons";

type Place = WorldCounts["places"][number];

// Drawn a little larger than the map when it is zoomed into, but not as much.
function letterHeight(scale: number): number {
  return 10 / scale ** 0.8;
}

export function heat(count: number, most: number): number {
  if (count <= 0) return 0;
  return Math.max(1, Math.ceil(6 * Math.sqrt(count / Math.max(1, most))));
}

interface ChartProps {
  world: World;
  counts: WorldCounts;
  hrefOf: (code: string) => string;
  placeHref: (place: Place) => string;
}

function Places({ world, places, scale, hrefOf }: { world: World; places: Place[]; scale: number; hrefOf: (place: Place) => string }) {
  const most = Math.max(1, ...places.map((place) => place.events));
  const drawn = places
    .flatMap((place) => {
      const point = place.latitude === null || place.longitude === null ? null : world.at(place.longitude, place.latitude);
      return point ? [{ place, ...point, radius: (2 + 6 * Math.sqrt(place.events / most)) / Math.sqrt(scale) }] : [];
    })
    .sort((a, b) => b.radius - a.radius);
  const labels = freeLabels(
    drawn.map(({ x, y, radius, place }) => ({ x, y: y - radius - 2 / scale, text: plain(place.name) })),
    letterHeight(scale),
  );
  return (
    <>
      {drawn.map(({ place, x, y, radius }, i) => {
        const told = `${plain(place.name)}: ${t("count.eventsOf", { count: place.events })}`;
        return (
          <Link key={`${place.country} ${place.name}`} class="place" href={hrefOf(place)} aria-label={told}>
            <title>{told}</title>
            <circle cx={x} cy={y} r={radius} />
            {labels.has(i) && (
              <text x={x} y={y - radius - 2 / scale} font-size={letterHeight(scale)} text-anchor="middle">{plain(place.name)}</text>
            )}
          </Link>
        );
      })}
    </>
  );
}

export function MapChart({ world, counts, hrefOf, placeHref }: ChartProps) {
  const zoom = useZoom(width, height);
  const byCode = new Map(counts.countries.map((one) => [one.code, one]));
  const most = Math.max(1, ...counts.countries.map((one) => one.events));
  const told = (code: string) => {
    const one = byCode.get(code);
    return `${country(code)}: ${t("count.eventsOf", { count: one?.events ?? 0 })}, ${t("count.agreementsOf", { count: one?.agreements ?? 0 })}`;
  };
  const counted = world.shapes.filter((shape) => shape.code !== null && byCode.has(shape.code));
  return (
    <div class="chart">
      <div class="chart-head"><p class="home">{t("map.howTo")}</p><ZoomButtons zoom={zoom} /></div>
      <svg ref={zoom.svg} class="map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t("map.chart")}>
        <g transform={zoom.transform} stroke-width={0.5 / zoom.scale}>
          {world.shapes.filter((shape) => !counted.includes(shape)).map((shape, i) => <path key={i} class="land" d={shape.path} />)}
          {counted.map((shape) => {
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
          <Places world={world} places={counts.places} scale={zoom.scale} hrefOf={placeHref} />
        </g>
      </svg>
    </div>
  );
}
