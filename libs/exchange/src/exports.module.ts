import { CasesModule } from '#cases';
import { RepatriationModule } from '#repatriation';
import { Module } from '@nestjs/common';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';

@Module({ imports: [CasesModule, RepatriationModule], controllers: [ExportsController], providers: [ExportsService] })
export class ExportsModule {}
