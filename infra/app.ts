import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { JumpaStack } from "./stack.ts";

const app = new App();
new JumpaStack(app, "Jumpa", {
  pages: app.node.tryGetContext("pages") ?? "dist/web",
  district: app.node.getContext("district"),
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
