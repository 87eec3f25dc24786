// The app, which the page has preloaded, is still on its way: what shows that it is coming is there already.
void import("./first.ts");
