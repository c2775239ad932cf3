// The heading of a page: takes the focus when the page is come to, and names the window.
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { ownTitle } from "../frame/title";

interface HeadingProps {
  title?: string | null; // for the window, where it is not the page's own
  children: ComponentChildren;
}

export function Heading({ title = null, children }: HeadingProps) {
  useEffect(() => {
    ownTitle.value = title;
    return () => {
      ownTitle.value = null;
    };
  }, [title]);
  return <h1 tabIndex={-1}>{children}</h1>;
}
