/** What makes and removes documents, loaded when it is first asked for. */
export const loadMaking = () => import(/* webpackChunkName: "documents" */ "./making");
