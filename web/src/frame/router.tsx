// Which page is shown is the address alone: path, query and hash. Links are real links, so that they can be
// copied and opened elsewhere; a click on one within the pages just changes the address.
import { computed, signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { withQuery, type Query } from "../api/client";

const address = signal({ path: location.pathname, search: location.search, hash: location.hash });

export const path = computed(() => address.value.path);
export const query = computed(() => new URLSearchParams(address.value.search));
export const hash = computed(() => address.value.hash);
export const here = computed(() => address.value.path + address.value.search);

function follow(): void {
  address.value = { path: location.pathname, search: location.search, hash: location.hash };
}

addEventListener("popstate", follow);
addEventListener("hashchange", follow);

export function go(href: string, options: { replace?: boolean } = {}): void {
  if (options.replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  const before = address.value.path;
  follow();
  if (address.value.path !== before && !address.value.hash) scrollTo(0, 0);
}

// The same page with other filters. Values of null go.
export function withFilters(change: Query): string {
  const all: Query = Object.fromEntries(query.value);
  return withQuery(path.value, { ...all, ...change });
}

export function setFilters(change: Query, options: { replace?: boolean } = {}): void {
  go(withFilters(change), options);
}

interface LinkProps extends Omit<JSX.IntrinsicElements["a"], "href"> {
  href: string;
  children?: ComponentChildren;
}

export function Link({ href, onClick, children, ...rest }: LinkProps) {
  const click = (event: JSX.TargetedMouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a {...rest} href={href} onClick={click}>
      {children}
    </a>
  );
}
