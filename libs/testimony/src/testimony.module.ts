import { Module } from '@nestjs/common';
import { TestimoniesController } from './testimonies.controller.js';
import { TestimoniesService } from './testimonies.service.js';

@Module({ controllers: [TestimoniesController], providers: [TestimoniesService] })
export class TestimonyModule {}
