import { render } from "solid-js/web";
import { App } from "./app.tsx";
import { registerWorker } from "./offline/register-worker.ts";
import { putOffs } from "./undo/put-off.ts";

const root = document.getElementById("app");
// A browser that is too old was told so in its place.
if (root) {
  render(() => <App />, root);
  registerWorker();
}
// What was decided before the app was killed is sent now.
if (putOffs.read()) void import("./undo/deferred.ts");
