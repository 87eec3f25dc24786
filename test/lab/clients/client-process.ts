import { takePart } from "./take-part.ts";
import type { Task } from "./task.ts";

process.on("message", (task: Task) => {
  process.env.TABLE_NAME = task.table;
  takePart(task).then(
    (done) => process.send?.(done),
    (error: unknown) => {
      console.error("A client fell over:", error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit());
