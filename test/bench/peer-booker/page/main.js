// A project of its own, copied to .cache and installed there: Jumpa neither depends on these packages nor ships them.
import "@calcom/atoms/globals.min.css";
import { Booker, CalProvider } from "@calcom/atoms";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

// The API at the page's own origin, as ours is: no preflights, and its early request without an origin succeeds.
const options = { apiUrl: location.origin, refreshUrl: "" };
const booker = createElement(Booker, { username: "doctor", eventSlug: "visit" });
createRoot(document.getElementById("root")).render(createElement(CalProvider, { clientId: "bench", options }, booker));
