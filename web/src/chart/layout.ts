// Places the nodes of a network, the same ones at the same places each time: those that deal with each other
// near, the busiest in the middle.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Network } from "../api/answers";

export interface Placed extends SimulationNodeDatum {
  id: string;
  name: string;
  country: string | null;
  events: number;
  radius: number;
  x: number;
  y: number;
}
export interface Line {
  source: Placed;
  target: Placed;
  events: number;
  agreements: number;
  weight: number;
}

export function place(network: Network, width: number, height: number): { nodes: Placed[]; lines: Line[] } {
  const most = Math.max(1, ...network.nodes.map((node) => node.events));
  const nodes = network.nodes.map((node, i): Placed => ({
    ...node,
    radius: 4 + 18 * Math.sqrt(node.events / most),
    x: width / 2 + 12 * Math.sqrt(i) * Math.cos(i * 2.4),
    y: height / 2 + 12 * Math.sqrt(i) * Math.sin(i * 2.4),
  }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const strongest = Math.max(1, ...network.edges.map((edge) => edge.events + edge.agreements));
  const lines: Line[] = [];
  for (const edge of network.edges) {
    const source = byId.get(edge.a);
    const target = byId.get(edge.b);
    if (!source || !target || source === target) continue;
    lines.push({
      source, target, events: edge.events, agreements: edge.agreements,
      weight: (edge.events + edge.agreements) / strongest,
    });
  }
  const room = Math.min(width, height) / Math.sqrt(nodes.length + 1);
  forceSimulation(nodes)
    .force("link", forceLink<Placed, Line>(lines).distance((line) => room * (1.4 - 0.7 * line.weight)).strength((line) => 0.15 + 0.6 * line.weight))
    .force("apart", forceManyBody<Placed>().strength(-room * 3))
    .force("x", forceX<Placed>(width / 2).strength(0.06))
    .force("y", forceY<Placed>(height / 2).strength(0.1))
    .force("room", forceCollide<Placed>((node) => node.radius + 6))
    .stop()
    .tick(250);
  return fitted(nodes, lines, width, height);
}

// Into the drawing, whatever the forces made of it.
function fitted(nodes: Placed[], lines: Line[], width: number, height: number): { nodes: Placed[]; lines: Line[] } {
  const margin = 50;
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(1.6, (width - 2 * margin) / Math.max(1, right - left), (height - 2 * margin) / Math.max(1, bottom - top));
  for (const node of nodes) {
    node.x = width / 2 + (node.x - (left + right) / 2) * scale;
    node.y = height / 2 + (node.y - (top + bottom) / 2) * scale;
  }
  return { nodes, lines };
}
