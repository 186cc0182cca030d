import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller.js';
import { ReportsFreeze } from './reports-freeze.js';
import { ReportsService } from './reports.service.js';

@Module({ controllers: [ReportsController], providers: [ReportsService, ReportsFreeze], exports: [ReportsFreeze] })
export class ReportsModule {}
