// The same zooming for the keyboard.
import { t } from "../language/catalogue";
import type { Zoom } from "./use_zoom";

export function ZoomButtons({ zoom }: { zoom: Zoom }) {
  return (
    <div class="chart-buttons" role="group" aria-label={t("chart.moving")}>
      <button type="button" onClick={() => zoom.by(1.6)} aria-label={t("chart.zoomIn")}>+</button>
      <button type="button" onClick={() => zoom.by(1 / 1.6)} aria-label={t("chart.zoomOut")}>−</button>
      <button type="button" onClick={zoom.reset}>{t("chart.all")}</button>
    </div>
  );
}
