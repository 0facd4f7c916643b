/** The work, loaded when first asked for; what has not arrived is asked for again the next time. */
export const loadWork = () => import(/* webpackChunkName: "work" */ "./work");
