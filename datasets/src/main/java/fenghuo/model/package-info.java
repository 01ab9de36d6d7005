/**
 * The words every room speaks: what arrives ({@link fenghuo.model.Arrival}), what was measured
 * ({@link fenghuo.model.Observation}), what is dangerous ({@link fenghuo.model.HazardEvent}), what
 * may follow ({@link fenghuo.model.ChainStage}), whom to tell ({@link fenghuo.model.Warning}), and
 * what could not go on ({@link fenghuo.model.Aside}). Records and enums only; stream and state
 * types of Flink, so each must stay a plain record of simple parts.
 */
package fenghuo.model;
