import { startApp } from "../frame/start-app.tsx";
import { App } from "./app.tsx";

startApp(App, () => import("../unsent/start-unsent.ts"));
