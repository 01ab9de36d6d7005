/**
 * A picture of places for a person: {@link fenghuo.geo.map.PlacesMap} makes the layers of some
 * places, {@link fenghuo.geo.map.MapDrawing} writes layers as SVG. A {@link
 * fenghuo.geo.map.MapLayer} is a list of shapes with names; rivers or roads are one layer more.
 */
package fenghuo.geo.map;
