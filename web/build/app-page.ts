import type { HtmlTagDescriptor, Plugin } from "vite";

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: "meta", attrs, injectTo: "head" });
const link = (rel: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel, ...attrs },
  injectTo: "head",
});

const noScript = "Jumpa memerlukan JavaScript. Nyalakan JavaScript di pengaturan aplikasi ini (Chrome).";

/** What each page loads from the root of the site, whichever app it is of. */
export const pageFiles = ["/floor.js", "/icon.svg"] as const;

const [floor, icon] = pageFiles;

/** What the pages of all apps have, beside the title and the words of each; the deployment writes its district in. */
export const appPage = (base: string): Plugin => ({
  name: "jumpa:app-page",
  transformIndexHtml: {
    order: "pre",
    handler: () => [
      meta({ name: "viewport", content: "width=device-width, initial-scale=1, viewport-fit=cover" }),
      meta({ name: "theme-color", content: "#fbf9f4", media: "(prefers-color-scheme: light)" }),
      meta({ name: "theme-color", content: "#14201a", media: "(prefers-color-scheme: dark)" }),
      meta({ name: "district", content: "__DISTRICT__" }),
      link("icon", { href: icon, type: "image/svg+xml" }),
      link("apple-touch-icon", { href: "/icon-192.png" }),
      link("manifest", { href: `${base}manifest.webmanifest` }),
      { tag: "script", attrs: { src: floor, "vite-ignore": true }, injectTo: "body" },
      { tag: "noscript", children: noScript, injectTo: "body" },
    ],
  },
});
