// The countries of the world as shapes, with the code that the record uses. Natural Earth by way of world-atlas.
import codes from "i18n-iso-countries/codes.json";
import { geoArea, geoEqualEarth, geoPath, type GeoPermissibleObjects } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export interface Shape {
  code: string | null; // null: a territory without a code of its own
  path: string;
  x: number;
  y: number;
  small: boolean; // too small to be seen or hit at this scale
}

export interface World {
  shapes: Shape[];
  // Where a place is drawn; null where it is not on the map.
  at: (longitude: number, latitude: number) => { x: number; y: number } | null;
}

export const width = 960;
export const height = 470;

const byNumber = new Map((codes as unknown as [string, string, string][]).map(([two, , digits]) => [digits, two]));

export async function loadWorld(): Promise<World> {
  const answer = await fetch("/world.json");
  if (!answer.ok) throw new Error("the map could not be loaded");
  const topology = (await answer.json()) as Topology<{ countries: GeometryCollection }>;
  const shapes = feature(topology, topology.objects.countries);
  const projection = geoEqualEarth().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" } as GeoPermissibleObjects);
  const path = geoPath(projection);
  const all: Shape[] = [];
  for (const country of shapes.features) {
    const drawn = path.digits(1)(country);
    if (!drawn) continue;
    const [x, y] = path.centroid(country);
    const code = byNumber.get(String(country.id ?? "").padStart(3, "0")) ?? null;
    all.push({ code, path: drawn, x, y, small: geoArea(country) < 0.00012 });
  }
  return {
    shapes: all,
    at: (longitude, latitude) => {
      const point = projection([longitude, latitude]);
      return point ? { x: point[0], y: point[1] } : null;
    },
  };
}
