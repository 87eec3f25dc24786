import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { districtServed } from "./district-served.ts";
import { JumpaStack } from "./stack.ts";

const app = new App();
new JumpaStack(app, "Jumpa", {
  pages: app.node.tryGetContext("pages") ?? "dist/web",
  district: districtServed(app),
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
