// Who deals with whom, drawn. Every node is a link to the list behind it.
import { useMemo, useState } from "preact/hooks";
import type { Network } from "../api/answers";
import { Link, go } from "../frame/router";
import { t } from "../language/catalogue";
import { plain } from "../part/words";
import { freeLabels } from "./labels";
import { place, type Placed } from "./layout";
import { useZoom } from "./use_zoom";
import { ZoomButtons } from "./zoom_buttons";

const width = 960;
const height = 560;

// Larger than the drawing when it is zoomed into, but not as much.
function letterHeight(scale: number): number {
  return 12 / scale ** 0.8;
}

// Long names are cut after a word until they are pointed at; beside an edge of the drawing a label runs inward.
function short(name: string): string {
  if (name.length <= 28) return name;
  const cut = name.lastIndexOf(" ", 27);
  return `${name.slice(0, cut > 8 ? cut : 27)}…`;
}

function anchorAt(x: number): "start" | "middle" | "end" {
  return x < 110 ? "start" : x > width - 110 ? "end" : "middle";
}

interface ChartProps {
  network: Network;
  nameOf: (node: { id: string; name: string }) => string;
  hrefOf: (id: string) => string;
  between: (a: string, b: string) => string;
}

function Node({ node, name, href, dim, label, pointed, scale, onPoint }: {
  node: Placed; name: string; href: string; dim: boolean; label: boolean; pointed: boolean; scale: number; onPoint: (id: string | null) => void;
}) {
  return (
    <Link
      href={href}
      class={dim ? "node dim" : "node"}
      aria-label={`${name}: ${t("count.eventsOf", { count: node.events })}`}
      onPointerEnter={() => onPoint(node.id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(node.id)}
      onBlur={() => onPoint(null)}
    >
      <circle cx={node.x} cy={node.y} r={node.radius / Math.sqrt(scale)} />
      {label && (
        <text x={node.x} y={node.y - (node.radius + 4) / Math.sqrt(scale)} font-size={letterHeight(scale)} text-anchor={anchorAt(node.x)}>
          {pointed ? name : short(name)}
        </text>
      )}
    </Link>
  );
}

export function NetworkChart({ network, nameOf, hrefOf, between }: ChartProps) {
  const zoom = useZoom(width, height);
  const [pointed, setPointed] = useState<string | null>(null);
  const { nodes, lines } = useMemo(() => place(network, width, height), [network]);
  const free = useMemo(
    () =>
      freeLabels(
        nodes.map((node) => ({ x: node.x, y: node.y - (node.radius + 4) / Math.sqrt(zoom.scale), text: short(plain(nameOf(node))) })),
        letterHeight(zoom.scale),
      ),
    [nodes, zoom.scale],
  );
  const near = useMemo(() => {
    if (pointed === null) return null;
    const all = new Set([pointed]);
    for (const line of lines) {
      if (line.source.id === pointed) all.add(line.target.id);
      if (line.target.id === pointed) all.add(line.source.id);
    }
    return all;
  }, [pointed, lines]);
  return (
    <div class="chart">
      <div class="chart-head"><p class="home">{t("network.howTo")}</p><ZoomButtons zoom={zoom} /></div>
      <svg ref={zoom.svg} class="network" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t("network.chart")}>
        <g transform={zoom.transform}>
          {lines.map((line, i) => (
            <line
              key={i}
              onClick={() => go(between(line.source.id, line.target.id))}
              class={`edge${line.agreements > 0 ? " agreed" : ""}${near && line.source.id !== pointed && line.target.id !== pointed ? " dim" : ""}`}
              x1={line.source.x} y1={line.source.y} x2={line.target.x} y2={line.target.y}
              stroke-width={(0.8 + 7 * line.weight) / zoom.scale}
            />
          ))}
          {nodes.map((node, i) => (
            <Node
              key={node.id}
              node={node}
              name={plain(nameOf(node))}
              href={hrefOf(node.id)}
              dim={near !== null && !near.has(node.id)}
              label={free.has(i) || (near?.has(node.id) ?? false)}
              pointed={node.id === pointed}
              scale={zoom.scale}
              onPoint={setPointed}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}
