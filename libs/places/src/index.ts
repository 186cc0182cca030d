export { Compound, CompoundName } from './compound.entity.js';
export { Mission, MissionRoute } from './mission.entity.js';
export { missions, seats } from './missions.data.js';
export { rescueCorrected, type CorrectedRescue, type RouteOf, routingChanged } from './places.jobs.js';
export { PlacesModule } from './places.module.js';
export { foldPlace, PlacesService, type RescueFacts } from './places.service.js';
export { Rescue } from './rescue.entity.js';
export { type MovedRescue, RescueDays } from './rescue-days.js';
