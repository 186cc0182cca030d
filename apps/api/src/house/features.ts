import { CasesModule } from '#cases';
import { IdentityModule } from '#identity';
import { RepatriationModule } from '#repatriation';
import { TestimonyModule } from '#testimony';

/** Every feature; the API and the worker run the same. */
export const features = [IdentityModule, CasesModule, RepatriationModule, TestimonyModule];
