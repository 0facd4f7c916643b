export { whenReady, type Readiness } from "../excel/ready";
