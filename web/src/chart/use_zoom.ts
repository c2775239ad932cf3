// Zooming and moving within a drawing, by wheel, drag, fingers, and buttons. The transform is kept as numbers
// and set as an attribute, so that no style stands in the markup.
import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior } from "d3-zoom";
import { useEffect, useRef, useState } from "preact/hooks";

export interface Zoom {
  svg: { current: SVGSVGElement | null };
  transform: string;
  scale: number;
  by: (factor: number) => void;
  reset: () => void;
}

export function useZoom(width: number, height: number): Zoom {
  const svg = useRef<SVGSVGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [state, setState] = useState(zoomIdentity);
  useEffect(() => {
    if (!svg.current) return;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.6, 30])
      .extent([[0, 0], [width, height]])
      .translateExtent([[-width / 2, -height / 2], [width * 1.5, height * 1.5]])
      .on("zoom", (event: { transform: typeof zoomIdentity }) => setState(event.transform));
    behaviour.current = zooming;
    const drawing = select(svg.current);
    drawing.call(zooming).on("dblclick.zoom", null);
    return () => {
      drawing.on(".zoom", null);
    };
  }, [width, height]);
  const act = (action: (zooming: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => {
    if (behaviour.current && svg.current) action(behaviour.current, svg.current);
  };
  return {
    svg,
    transform: state.toString(),
    scale: state.k,
    by: (factor) => act((zooming, element) => zooming.scaleBy(select(element), factor)),
    reset: () => act((zooming, element) => zooming.transform(select(element), zoomIdentity)),
  };
}
