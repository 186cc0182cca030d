import { CasesModule } from '#cases';
import { Module } from '@nestjs/common';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';

@Module({ imports: [CasesModule], controllers: [ExportsController], providers: [ExportsService] })
export class ExportsModule {}
