// An application of Amplify's, as applications are: it knows of nothing else. Its test bundles it once with Amplify and once
// with an alias of the bundler that leads to cognito-wasm.
import { Amplify } from "aws-amplify";
import { createRoot } from "react-dom/client";
import { App } from "./app.jsx";

const { config } = await (await fetch("/config.json")).json();
Amplify.configure(config);
createRoot(document.getElementById("app")).render(<App />);
